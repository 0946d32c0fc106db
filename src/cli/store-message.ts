/** What is wrong with the store, where it is, and what to do about it. */
export function storeMessage(problem: {
  readonly code: string;
  readonly path: string;
  readonly detail: string;
}): string {
  const detail = problem.code === 'newer-store' ? '' : `: ${problem.detail}`;
  return `${SAY[problem.code] ?? 'Databasen kan inte öppnas.'} (${problem.path}${detail})`;
}

const SAY: Readonly<Record<string, string>> = {
  'newer-store':
    'Databasen är gjord av en nyare version av Måttstock. Uppdatera programmet eller ange en annan fil med --store.',
  corrupt: 'Databasen är skadad. Flytta undan filen; en ny skapas ur de medföljande uppgifterna vid nästa start.',
  unreadable: 'Databasen kan inte läsas. Kontrollera att filen finns och får läsas, eller ange en annan med --store.',
  full: 'Databasen kan inte skrivas: utrymmet är slut. Ingenting har ändrats. Frigör plats eller ange en annan fil med --store.',
  busy: 'Databasen är upptagen av en annan start. Försök igen om en stund.',
  'not-writable': 'Databasen kan inte skapas i den mappen. Ange en annan fil med --store.',
};
