/** The least that the Slack app must be allowed, and what for. The manifest asks for exactly these; a test compares. */
export const SCOPES = {
  'app_mentions:read': 'att höra när någon nämner @Måttstock i en kanal',
  'assistant:write': 'att visa att Måttstock arbetar, och förslag på frågor',
  'chat:write': 'att svara',
  commands: 'att /kommun ska finnas',
  'im:history': 'att läsa frågor i direktmeddelanden till Måttstock',
} as const;

/** Event types that listeners are registered for, by the name that the manifest subscribes to. `message.im` comes as `message`. */
export const EVENTS = {
  app_home_opened: 'app_home_opened',
  app_mention: 'app_mention',
  app_uninstalled: 'app_uninstalled',
  'message.im': 'message',
  tokens_revoked: 'tokens_revoked',
} as const;

export const COMMANDS = ['/kommun'] as const;
