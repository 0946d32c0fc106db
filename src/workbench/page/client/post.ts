import type { ActName, Sent } from '../view.ts';

/** Tells the stand-in what a person did. Never rejects. */
export async function post(name: ActName, body: Readonly<Record<string, string>>): Promise<Sent> {
  try {
    const response = await fetch(`/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return await response.json();
  } catch {
    return { ok: false, reason: 'Servern svarar inte. Kör programmet fortfarande?' };
  }
}
