import { insertRows } from './insert-rows.ts';
import { runStatement } from '../platform/persistence/statement.ts';
import { narrowing } from './filter.ts';
import type { Match, Phrase, SearchIndex, Term } from './search-index.ts';

/** FTS5 over tokens that were cut before; the table keeps no text of its own. */
export const sqliteIndex: SearchIndex = {
  // One connection writes: units wait for each other anyway.
  lock: () => Promise.resolve(),
  async put(manager, entries) {
    const rows = entries.map(({ number, kind, title, alias, text }) => {
      return [number, kind, title.join(' '), alias.join(' '), text.join(' ')];
    });
    await insertRows(manager, 'INSERT INTO search_tokens (rowid, kind, title, alias, text)', rows);
  },
  async remove(manager, numbers) {
    if (numbers.length > 0)
      await runStatement(manager, 'DELETE FROM search_tokens WHERE rowid IN (:numbers)', { numbers });
  },
  async empty(manager) {
    await runStatement(manager, 'DELETE FROM search_tokens', {});
  },
  async match(manager, { terms, filter, within, need, limit }) {
    const { join, and, values } = narrowing('search_tokens.rowid', filter);
    const columns = within === 'title' ? '{title alias} : ' : '{title alias text} : ';
    const words = `${columns}(${terms.map(written).join(need === 'all' ? ' AND ' : ' OR ')})`;
    const match = filter.kind === undefined ? words : `kind : ${filter.kind} AND ${words}`;
    const order = need === 'all' ? 'search_tokens.rowid DESC' : 'score DESC';
    return runStatement<Match>(
      manager,
      `SELECT search_tokens.rowid AS number, -bm25(search_tokens, 0, 8, 4, 1) AS score FROM search_tokens ${join}
       WHERE search_tokens MATCH :match${and} ORDER BY ${order} LIMIT :limit`,
      { ...values, match, limit },
    );
  },
};

// Tokens are letters and digits only, so that quoting them is enough.
const quoted = (phrase: Phrase, open: boolean) => `"${phrase.join(' ')}"${open ? ' *' : ''}`;
const written = ({ ways, open = false }: Term) =>
  `(${ways.map((phrases) => `(${phrases.map((phrase) => quoted(phrase, open)).join(' AND ')})`).join(' OR ')})`;
