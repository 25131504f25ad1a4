import { isBuilt, routes } from '@/platform/navigation';
import { hotline } from '@/platform/phone';
import { Tiles } from '@/ui/Layout';
import { PhoneTile, Tile } from '@/ui/Tile';
import { homeWords } from '@/words/home';
import { useWords } from '@/words/use-words';

/** Six things, each a large target; nothing else. */
export function ElderHome() {
  const t = useWords(homeWords);
  const tasks = [
    { to: routes.postNew(), icon: 'edit', name: 'post' },
    { to: routes.postLookup(), icon: 'track', name: 'lookup' },
    { to: routes.services(), icon: 'calendar', name: 'book' },
    { to: routes.notices(), icon: 'notice', name: 'notices' },
    { to: routes.offices(), icon: 'place', name: 'offices' },
  ] as const;
  return (
    <Tiles>
      <PhoneTile big number={hotline} label={t('call')}>
        {t('call')}
      </PhoneTile>
      {tasks
        .filter(({ to }) => isBuilt(to))
        .map(({ to, icon, name }) => (
          <Tile key={name} big to={to} icon={icon}>
            {t(name)}
          </Tile>
        ))}
    </Tiles>
  );
}
