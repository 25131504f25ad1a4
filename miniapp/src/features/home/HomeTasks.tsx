import { isBuilt, routes } from '@/platform/navigation';
import { Section } from '@/ui/Card';
import { Tiles } from '@/ui/Layout';
import { Tile } from '@/ui/Tile';
import { homeWords } from '@/words/home';
import { useWords } from '@/words/use-words';

/** What most people come for. */
export function HomeTasks() {
  const t = useWords(homeWords);
  const tasks = [
    { to: routes.notices(), icon: 'notice', name: 'notices', note: 'noticesNote' },
    { to: routes.consultAsk(), icon: 'ask', name: 'ask', note: 'askNote' },
    { to: routes.postNew(), icon: 'edit', name: 'post', note: 'postNote' },
    { to: routes.postLookup(), icon: 'track', name: 'lookup', note: 'lookupNote' },
    { to: routes.services(), icon: 'calendar', name: 'book', note: 'bookNote' },
    { to: routes.offices(), icon: 'place', name: 'offices', note: 'officesNote' },
  ] as const;
  return (
    <Section title={t('tasks')}>
      <Tiles>
        {tasks
          .filter(({ to }) => isBuilt(to))
          .map(({ to, icon, name, note }) => (
            <Tile key={name} to={to} icon={icon} note={t(note)}>
              {t(name)}
            </Tile>
          ))}
      </Tiles>
    </Section>
  );
}
