import { insertRows } from './insert-rows.ts';
import { runStatement } from '../platform/persistence/statement.ts';
import { narrowing } from './filter.ts';
import type { Match, Phrase, SearchIndex, Term } from './search-index.ts';

const lockKey = 706_010;
// Limits of the type: a position is at most 16,383, a word has at most 256 of them.
const lastPosition = 16_000;
const mostPositions = 100;
const weights = '{0.1, 0.1, 0.5, 1.0}';

/** `tsvector` written token by token: the server's own parser would depend on its locale. */
export const postgresIndex: SearchIndex = {
  async lock(manager) {
    await runStatement(manager, 'SELECT pg_advisory_xact_lock(:lockKey)', { lockKey });
  },
  async put(manager, entries) {
    const rows = entries.map(({ number, kind, title, alias, text }) => {
      const named = [[`.${kind}`], title, alias];
      return [number, vector(named, 'AAB'), vector([...named, text], 'AABD')];
    });
    const casts = ['', '::tsvector', '::tsvector'];
    await insertRows(manager, 'INSERT INTO search_tokens (number, title, everything)', rows, casts);
  },
  async remove(manager, numbers) {
    if (numbers.length > 0)
      await runStatement(manager, 'DELETE FROM search_tokens WHERE number IN (:numbers)', { numbers });
  },
  async empty(manager) {
    await runStatement(manager, 'DELETE FROM search_tokens', {});
  },
  async match(manager, { terms, filter, within, need, limit }) {
    const { join, and, values } = narrowing('s.number', filter);
    const words = `(${terms.map(written).join(need === 'all' ? ' & ' : ' | ')})`;
    const match = filter.kind === undefined ? words : `'.${filter.kind}' & ${words}`;
    const vectors = within === 'title' ? 's.title' : 's.everything';
    const single = Object.fromEntries(terms.map((term, at) => [nameOf(at), written(term)]));
    // The database knows no rare words: each term is ranked by itself and weighed with what it tells.
    const score = terms
      .map(({ weight }, at) => `${weight.toFixed(4)} * ts_rank('${weights}', m.vector, :${nameOf(at)}::tsquery, 1)`)
      .join(' + ');
    return runStatement<Match>(
      manager,
      `SELECT m.number, ${score} AS score FROM
         (SELECT s.number, ${vectors} AS vector FROM search_tokens s ${join}
          WHERE ${vectors} @@ :match::tsquery${and} ORDER BY s.number DESC LIMIT :considered) m
       ORDER BY score DESC, m.number DESC LIMIT :limit`,
      { ...values, ...single, match, considered: need === 'all' ? limit : limit * 5, limit },
    );
  },
};

const nameOf = (at: number) => `term${at}`;

/** Texts one after the other as one vector; each has its letter, and a gap keeps phrases from reaching over. */
function vector(texts: ReadonlyArray<readonly string[]>, letters: string): string {
  const places = new Map<string, string[]>();
  let position = 0;
  texts.forEach((tokens, at) => {
    for (const token of tokens) {
      position += 1;
      const known = places.get(token) ?? [];
      if (known.length < mostPositions) known.push(`${Math.min(position, lastPosition)}${letters[at]}`);
      places.set(token, known);
    }
    position += 1;
  });
  return [...places].map(([token, at]) => `'${token}':${at.join(',')}`).join(' ');
}

const quoted = (phrase: Phrase, open: boolean) =>
  phrase.map((token, at) => `'${token}'${open && at === phrase.length - 1 ? ':*' : ''}`).join(' <-> ');
const written = ({ ways, open = false }: Term) =>
  `(${ways.map((phrases) => `(${phrases.map((phrase) => `(${quoted(phrase, open)})`).join(' & ')})`).join(' | ')})`;
