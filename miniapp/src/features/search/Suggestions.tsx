import { suggestTitles } from '@minxin/shared/search/endpoints';
import { api } from '@/platform/api';
import { useHints } from '@/platform/use-hints';
import { Announce } from '@/ui/Announce';
import { Row, Rows } from '@/ui/Card';
import { searchWords } from '@/words/search';
import { useWords } from '@/words/use-words';
import { Marked } from './Marked';
import { icons, placeOf } from './places';

/** Titles that complete what is being typed; each leads straight to what it names. */
export function Suggestions({ typed }: { typed: string }) {
  const t = useWords(searchWords);
  const found = useHints(typed, 1, async (q) => (await api(suggestTitles, { query: { q } })).items);
  return (
    <>
      <Announce>{found.length > 0 ? t('suggested', { n: found.length }) : ''}</Announce>
      {found.length > 0 ? (
        <Rows label={t('suggestions')}>
          {found.map((each) => (
            <Row
              key={`${each.kind} ${each.id}`}
              icon={icons[each.kind]}
              title={<Marked segments={each.title} kind="strong" />}
              to={placeOf(each)}
            />
          ))}
        </Rows>
      ) : null}
    </>
  );
}
