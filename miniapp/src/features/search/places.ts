import type { FoundKind } from '@minxin/shared/search/found';
import { routes, type Route } from '@/platform/navigation';
import type { IconName } from '@/ui/icons';

const pages: Record<FoundKind, (query: { id: string }) => Route> = {
  announcement: routes.noticeDetail,
  article: routes.knowledge,
  service: routes.serviceDetail,
  ticket: routes.postDetail,
};

export const icons: Record<FoundKind, IconName> = {
  announcement: 'notice',
  article: 'ask',
  service: 'document',
  ticket: 'support',
};

/** Where something that was found is read. */
export const placeOf = ({ kind, id }: { kind: FoundKind; id: string }): Route => pages[kind]({ id });
