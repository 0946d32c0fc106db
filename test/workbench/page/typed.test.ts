import { expect, it } from 'vitest';
import { readTyped, type Typed } from '../../../src/workbench/page/typed.ts';

const COMMANDS = ['/kommun', '/veckobrev'];

it.each<[string, 'channel' | 'thread', string]>([
  ['', 'channel', 'Skriv något först.'],
  [' \n ', 'thread', 'Skriv något först.'],
  ['/okänt Kalmar', 'channel', 'Kommandot /okänt finns inte. Det som finns: /kommun, /veckobrev.'],
  ['/kommuner', 'channel', 'Kommandot /kommuner finns inte. Det som finns: /kommun, /veckobrev.'],
  ['/kommun Kalmar', 'thread', 'Kommandon fungerar inte i trådar. Skriv /kommun i kanalen i stället.'],
])('refuses %j in a %s', (input, where, reason) => {
  expect(readTyped(input, where, COMMANDS)).toEqual({ kind: 'refused', reason });
});

it.each<[string, Typed]>([
  ['/kommun', { kind: 'command', name: '/kommun', text: '' }],
  ['  /kommun   Örebro 2023 ', { kind: 'command', name: '/kommun', text: 'Örebro 2023' }],
  ['Hej /kommun', { kind: 'message', text: 'Hej /kommun' }],
  ['/', { kind: 'message', text: '/' }],
  ['1/2', { kind: 'message', text: '1/2' }],
])('reads %j', (input, typed) => expect(readTyped(input, 'channel', COMMANDS)).toEqual(typed));
