import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answering, type OpenedWay, openWay } from './service.ts';

let way: OpenedWay;
beforeAll(async () => {
  way = await openWay();
});
afterAll(() => way.close());

/** Written for this table, and in no message that was learnt from. */
describe('words far from every name are heard as others have used them', () => {
  test.each<[string, string]>([
    [
      'om halva personalen på gruppboendet blir sjuk samtidigt, har kommunerna tänkt ut vad som gäller?',
      'kontinuitetsplan-lss-boende-vuxen',
    ],
    [
      'söndag kväll, kris i familjen: finns det nån utbildad socialarbetare att ringa till i Kalmar?',
      'socialjour-socionom-dygnet-runt',
    ],
    ['letar Kalmar upp folk som sover i trappuppgångar?', 'uppsokande-hemlosa'],
    ['får LSS-handläggarna i Kalmar prata av sig med nån utomstående om svåra fall regelbundet?', 'handledning-lss'],
  ])('%s', async (question, id) => {
    const turn = await way.ask(question);
    expect(answering(turn).map(({ indicator }) => indicator)).toContain(id);
  });
});

describe('what sounds so and asks for something else is not answered', () => {
  test.each([
    'vad kostar det Kalmar att ha personal på gruppboendet när det snöar?',
    'hur många ringde till socialjouren i Kalmar förra helgen?',
    'vad tycker LSS-handläggarna i Kalmar om sin lön?',
    'hur många hemlösa fick lägenhet i Kalmar?',
    'har hemtjänsten i Kalmar nån att ringa på natten?',
    'finns det nån som hjälper ensamkommande med myndigheterna i Kalmar?',
  ])('%s', async (question) => {
    const turn = await way.ask(question);
    expect(answering(turn)).toEqual([]);
    expect(turn.outcome).not.toBe('answered');
  });
});

test('what cannot be answered is offered by what others have meant', async () => {
  const turn = await way.ask(
    'Har Kalmar tänkt ut något för hundarna på gruppboendet om strömmen försvinner för maskinerna i tvättstugan?',
  );
  expect(turn.outcome).not.toBe('answered');
  expect(JSON.stringify(turn.choices)).toContain('kontinuitetsplan-lss-boende-vuxen');
});

test('a question in several sentences of which some mean nothing is one question', async () => {
  const turn = await way.ask(
    'Vet LSS-handläggarna i Kalmar hur de ska göra när de anar att en vuxen får stryk av sin partner? Är det nedskrivet, menar jag.',
  );
  expect(answering(turn).map(({ indicator }) => indicator)).toEqual(['valdsrutin-lss-vuxen']);
});
