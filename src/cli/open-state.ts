import type { StateProblem, StateStore } from '../app/state-ports.ts';
import { err, type Result } from '../domain/result.ts';

/** The state store, brought up to date. The error is a Swedish sentence: what, where, what to do. */
export async function openState(path: string): Promise<Result<StateStore, string>> {
  // Loaded when it is needed: a question in the terminal keeps no state.
  const { openStateStore } = await import('../adapters/state/open-state.ts');
  const opened = await openStateStore({ path });
  return opened.ok ? opened : err(stateMessage(opened.error));
}

const stateMessage = ({ code, path, detail }: StateProblem): string => `${SAY[code]} (${path}: ${detail})`;

const SAY: Readonly<Record<StateProblem['code'], string>> = {
  'newer-store': 'Tillståndet är sparat av en nyare version av Måttstock. Uppdatera programmet.',
  corrupt:
    'Tillståndsdatabasen är skadad. Flytta undan filen; en ny skapas vid nästa start. Obesvarade frågor i den går förlorade.',
  unreadable:
    'Tillståndsdatabasen kan inte läsas. Kontrollera att filen finns och får läsas, eller ange en annan med MATTSTOCK_STATE.',
  'not-writable': 'Tillståndsdatabasen kan inte skrivas. Ange en plats som får skrivas med MATTSTOCK_STATE.',
  full: 'Tillståndsdatabasen kan inte skrivas: utrymmet är slut. Frigör plats eller ange en annan plats med MATTSTOCK_STATE.',
  busy: 'Tillståndsdatabasen är upptagen av ett annat program. Försök igen om en stund.',
  unreachable: 'Databasservern för tillståndet svarar inte. Kontrollera adressen i MATTSTOCK_STATE.',
};
