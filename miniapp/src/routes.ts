// The one table of pages: the app's declaration, the short addresses in a browser and the typed links come from it.

export type Query = Record<string, string | undefined>;
/** A place to go: the page, its short address in a browser, and what it is opened with. */
export interface Route {
  page: string;
  path: string;
  query: Query;
}
/** Where a page stands, without what it is opened with. */
export type Place = Pick<Route, 'page' | 'path'>;

type Builder<Q> = ({} extends Q ? (query?: Q) => Route : (query: Q) => Route) & Place;

function route<Q extends object = Record<never, never>>(page: string, path: string): Builder<Q> {
  const build = (query: Query = {}): Route => ({ page, path, query });
  return Object.assign(build, { page, path }) as unknown as Builder<Q>;
}

export const routes = {
  home: route('pages/home/index', '/home'),
  services: route('pages/services/index', '/services'),
  board: route('pages/board/index', '/board'),
  me: route('pages/me/index', '/me'),

  search: route<{ q?: string }>('packages/search/pages/results/index', '/search'),
  notices: route<{
    q?: string;
    column?: string;
    office?: string;
    region?: string;
    audience?: string;
    lifecycle?: string;
  }>('packages/notices/pages/list/index', '/notices'),
  noticeDetail: route<{ id: string }>('packages/notices/pages/detail/index', '/notices/detail'),
  noticeReport: route<{ id: string; quote?: string }>('packages/notices/pages/report/index', '/notices/report'),
  offices: route<{ region?: string; q?: string }>('packages/offices/pages/list/index', '/offices'),
  officeDetail: route<{ id: string }>('packages/offices/pages/detail/index', '/offices/detail'),

  serviceDetail: route<{ id: string }>('packages/services/pages/detail/index', '/services/detail'),
  serviceBook: route<{ id: string; hall?: string; instead?: string }>(
    'packages/services/pages/book/index',
    '/services/book',
  ),
  bookings: route('packages/services/pages/bookings/index', '/bookings'),
  voucher: route<{ id: string }>('packages/services/pages/voucher/index', '/bookings/voucher'),

  postNew: route<{ kind?: string; office?: string }>('packages/board/pages/post/index', '/board/post'),
  postDetail: route<{ id: string }>('packages/board/pages/detail/index', '/board/detail'),
  postLookup: route<{ number?: string }>('packages/board/pages/lookup/index', '/board/lookup'),
  myPosts: route('packages/board/pages/mine/index', '/board/mine'),

  consultAsk: route<{ office?: string; q?: string }>('packages/consult/pages/ask/index', '/consult/ask'),
  consultations: route('packages/consult/pages/list/index', '/consult'),
  conversation: route<{ id: string }>('packages/consult/pages/conversation/index', '/consult/conversation'),
  knowledge: route<{ id: string }>('packages/consult/pages/knowledge/index', '/knowledge'),
  answers: route<{ q?: string }>('packages/consult/pages/answers/index', '/answers'),

  messages: route('packages/mine/pages/inbox/index', '/messages'),
  favourites: route('packages/mine/pages/favourites/index', '/favourites'),
  subscriptions: route('packages/mine/pages/subscriptions/index', '/subscriptions'),

  signIn: route('packages/account/pages/sign-in/index', '/sign-in'),
  settings: route('packages/account/pages/settings/index', '/settings'),
  missing: route('packages/account/pages/missing/index', '/not-found'),

  staffInbox: route<{ queue?: string }>('packages/staff/pages/inbox/index', '/staff'),
  staffTicket: route<{ id: string }>('packages/staff/pages/ticket/index', '/staff/ticket'),
  staffAnnouncements: route('packages/staff/pages/announcements/index', '/staff/announcements'),
  staffEditor: route<{ id?: string }>('packages/staff/pages/editor/index', '/staff/editor'),
  staffHallDay: route<{ hall?: string; day?: string }>('packages/staff/pages/hall-day/index', '/staff/hall-day'),
  staffFeedback: route('packages/staff/pages/feedback/index', '/staff/feedback'),
  staffSearches: route('packages/staff/pages/searches/index', '/staff/searches'),
  staffSources: route('packages/staff/pages/sources/index', '/staff/sources'),
  staffConflicts: route('packages/staff/pages/conflicts/index', '/staff/conflicts'),
  staffImports: route('packages/staff/pages/imports/index', '/staff/imports'),
  staffColumns: route<{ id?: string | undefined }>('packages/staff/pages/columns/index', '/staff/columns'),
  staffCheckup: route('packages/staff/pages/checkup/index', '/staff/checkup'),
  staffContacts: route<{ id: string }>('packages/staff/pages/contacts/index', '/staff/contacts'),
};

export const tabs = [routes.home, routes.services, routes.board, routes.me];
