import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from '@slack/bolt';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { COMMANDS, EVENTS, SCOPES } from '../src/adapters/slack/needs.ts';
import { registerListeners } from '../src/adapters/slack/register-listeners.ts';
import { DEFAULT_EVENTS, DEFAULT_SCOPES } from '../src/workbench/workspace.ts';

const ROOT = join(import.meta.dirname, '..');

/** Slack's limits for a manifest: docs.slack.dev/reference/app-manifest. Typed loosely, for the packages' own types lag behind. */
const Manifest = z.object({
  display_information: z.object({
    name: z.string().min(1).max(35),
    description: z.string().max(140),
    long_description: z.string().min(175).max(4_000),
    background_color: z.string().regex(/^#[0-9a-f]{6}$/i),
  }),
  features: z.object({
    agent_view: z.object({
      agent_description: z.string().max(300),
      suggested_prompts: z
        .array(z.object({ title: z.string(), message: z.string() }))
        .max(4)
        .optional(),
    }),
    app_home: z.object({
      messages_tab_enabled: z.literal(true),
      messages_tab_read_only_enabled: z.literal(false),
      home_tab_enabled: z.boolean(),
    }),
    bot_user: z.object({ display_name: z.string().max(80), always_online: z.boolean() }),
    slash_commands: z.array(
      z.object({
        command: z.string().regex(/^\/[a-z0-9_-]{2,32}$/),
        description: z.string().min(1).max(2_000),
        usage_hint: z.string().max(1_000),
        should_escape: z.boolean(),
      }),
    ),
  }),
  oauth_config: z.object({ scopes: z.strictObject({ bot: z.array(z.string()) }) }),
  settings: z.object({
    event_subscriptions: z.object({ bot_events: z.array(z.string()) }),
    interactivity: z.object({ is_enabled: z.boolean() }),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.literal(false),
    org_deploy_enabled: z.boolean(),
  }),
});

const text = readFileSync(join(ROOT, 'manifest.yml'), 'utf8');
const manifest = Manifest.parse(parse(text));

/** What the code really registers, without Slack. */
function registered() {
  const names = { event: new Set<string>(), command: new Set<string>(), action: 0 };
  const app = {
    event: (name: string) => void names.event.add(name),
    command: (name: string) => void names.command.add(name),
    action: () => {
      names.action += 1;
    },
  };
  registerListeners(app as unknown as App, {} as Parameters<typeof registerListeners>[1]);
  return names;
}

/** The scopes that Slack wants for what we use: docs.slack.dev/reference/events and /methods. */
const SCOPE_OF: Readonly<Record<string, string | null>> = {
  app_mention: 'app_mentions:read',
  'message.im': 'im:history',
  app_home_opened: null,
  app_uninstalled: null,
  tokens_revoked: null,
  'chat.postMessage': 'chat:write',
  'assistant.threads.setStatus': 'assistant:write',
  'assistant.threads.setSuggestedPrompts': 'assistant:write',
  'auth.test': null,
};
const sorted = (names: Iterable<string>): readonly string[] => [...new Set(names)].sort();

describe('manifest.yml', () => {
  test('subscribes to the events that the code listens to, and no other', () => {
    expect(sorted(manifest.settings.event_subscriptions.bot_events)).toEqual(sorted(Object.keys(EVENTS)));
    expect(sorted(Object.values(EVENTS))).toEqual(sorted(registered().event));
  });

  test('has the commands that the code answers, and no other', () => {
    expect(sorted(manifest.features.slash_commands.map(({ command }) => command))).toEqual(sorted(COMMANDS));
    expect(sorted(registered().command)).toEqual(sorted(COMMANDS));
  });

  test('asks for buttons when the code answers them', () => {
    expect(manifest.settings.interactivity.is_enabled).toBe(registered().action > 0);
  });

  test('asks for the scopes that the events, methods and commands need, and no other', () => {
    const folder = join(ROOT, 'src/adapters/slack');
    // `examine` is the doctor's: it asks with the app's own token, which has a scope of its own.
    const files = readdirSync(folder).filter((file) => file !== 'examine.ts');
    const sources = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
    const methods = [...sources.matchAll(/client\.((?:\w+\.)+\w+)\(/g)].map(([, method]) => method ?? '');
    expect(methods).toEqual(expect.arrayContaining(['chat.postMessage', 'assistant.threads.setStatus', 'auth.test']));
    const used = [...Object.keys(EVENTS), ...methods];
    expect(used.filter((one) => SCOPE_OF[one] === undefined)).toEqual([]);
    const needed = sorted([...used.flatMap((one) => SCOPE_OF[one] ?? []), 'commands']);
    expect(sorted(manifest.oauth_config.scopes.bot)).toEqual(needed);
    expect(sorted(Object.keys(SCOPES))).toEqual(needed);
  });

  test('is what the stand-in grants and delivers', () => {
    expect(sorted(DEFAULT_SCOPES)).toEqual(sorted(manifest.oauth_config.scopes.bot));
    expect(manifest.settings.event_subscriptions.bot_events).toEqual(expect.arrayContaining([...DEFAULT_EVENTS]));
  });

  test('has its å, ä and ö', () => {
    expect(manifest.display_information.name).toBe('Måttstock');
    expect(text).not.toMatch(/oppna|kommunen(s)? lage\b/i);
  });
});
