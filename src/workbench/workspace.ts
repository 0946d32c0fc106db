import type { Channel, Person } from './workbench.ts';

export const TEAM = { id: 'T0EXEMPEL01', name: 'Exempelkommun', domain: 'exempelkommun' } as const;

export const APP_ID = 'A0MATTSTOCK';

export const BOT = { userId: 'U0MATTSTOCK', botId: 'B0MATTSTOCK', name: 'mattstock', realName: 'Måttstock' } as const;

/** Who tells people that a command failed. */
export const SLACKBOT = 'USLACKBOT';

export const PEOPLE: readonly Person[] = [
  { id: 'U0ANNA00001', name: 'anna', realName: 'Anna Andersson' },
  { id: 'U0BJORN0001', name: 'björn', realName: 'Björn Berg' },
  { id: 'U0CILLA0001', name: 'cilla', realName: 'Cilla Ek' },
];

const PLAIN = { kind: 'channel', hasBot: true, person: null, archived: false } as const;

export const CHANNELS: readonly Channel[] = [
  { ...PLAIN, id: 'C0ALLMANT01', name: 'allmänt' },
  { ...PLAIN, id: 'C0OJSTAT001', name: 'oj-statistik' },
  { ...PLAIN, id: 'C0UTANBOT01', name: 'utan-bot', hasBot: false },
  { ...PLAIN, id: 'C0LEDNING01', name: 'ledning', kind: 'private' },
  { ...PLAIN, id: 'C0ARKIV0001', name: 'arkiv-2019', archived: true },
  { ...PLAIN, id: 'D0ANNA00001', name: 'anna', kind: 'im', person: 'U0ANNA00001' },
  { ...PLAIN, id: 'D0BJORN0001', name: 'björn', kind: 'im', person: 'U0BJORN0001' },
  { ...PLAIN, id: 'D0CILLA0001', name: 'cilla', kind: 'im', person: 'U0CILLA0001' },
];

export const DEFAULT_SCOPES = ['app_mentions:read', 'assistant:write', 'chat:write', 'commands', 'im:history'] as const;

export const DEFAULT_EVENTS = ['app_home_opened', 'app_mention', 'message.im'] as const;
