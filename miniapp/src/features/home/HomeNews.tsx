import type { Home } from '@minxin/shared/home/home';
import { routes } from '@/platform/navigation';
import { Rows, Section } from '@/ui/Card';
import { homeWords } from '@/words/home';
import { useWords } from '@/words/use-words';
import { PostRow } from '../board/PostRow';
import { NoticeRow } from '../notices/NoticeRow';

const shown = { notices: 5, posts: 3 };

/** Pinned and newest notices. */
export function HomeNotices({ notices }: { notices: Home['announcements'] }) {
  const t = useWords(homeWords);
  if (notices.length === 0) return null;
  return (
    <Section title={t('newNotices')} more={{ to: routes.notices(), text: t('all') }}>
      <Rows label={t('newNotices')}>
        {notices.slice(0, shown.notices).map((each) => (
          <NoticeRow key={each.id} notice={each} />
        ))}
      </Rows>
    </Section>
  );
}

/** What people asked in public, the answered first. */
export function HomePosts({ posts }: { posts: Home['posts'] }) {
  const t = useWords(homeWords);
  if (posts.length === 0) return null;
  const answeredFirst = [...posts.filter((each) => each.repliedAt), ...posts.filter((each) => !each.repliedAt)];
  return (
    <Section title={t('publicPosts')} more={{ to: routes.board(), text: t('all') }}>
      <Rows label={t('publicPosts')}>
        {answeredFirst.slice(0, shown.posts).map((each) => (
          <PostRow key={each.id} post={each} />
        ))}
      </Rows>
    </Section>
  );
}
