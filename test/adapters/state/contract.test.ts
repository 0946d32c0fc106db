import { describe } from 'vitest';
import { BACKENDS, type OpenStore } from './backends.ts';
import { inboxContract } from './contract/inbox-contract.ts';
import { personalContract } from './contract/personal-contract.ts';
import {
  auditContract,
  feedbackContract,
  openAndShutContract,
  queriesContract,
  threadsContract,
  workspacesContract,
} from './contract/small-contracts.ts';

const CONTRACTS: readonly (readonly [port: string, contract: (open: OpenStore) => void])[] = [
  ['inbox', inboxContract],
  ['threads', threadsContract],
  ['kept queries', queriesContract],
  ['audit', auditContract],
  ['feedback', feedbackContract],
  ['personal data', personalContract],
  ['workspaces', workspacesContract],
  ['the whole', openAndShutContract],
];

const absent = (name: string) => (): Promise<never> => Promise.reject(new Error(`${name} is not at hand`));

describe.each(BACKENDS)('$name', ({ name, open }) => {
  describe.skipIf(open === null).each(CONTRACTS)('%s', (_port, contract) => contract(open ?? absent(name)));
});
