import type { Persona } from '@minxin/shared/accounts/session';
import type { H5World } from '../support/h5-world.ts';

export interface PageOfApp {
  name: string;
  /** Path in the browser. */
  path: string;
  /** Who looks at it; a guest when absent. */
  as?: Persona;
}

/** Every page of the app with something on it: addresses are taken from the demo county as it was just loaded. */
export async function everyPage(world: H5World): Promise<PageOfApp[]> {
  const { guest } = world;
  const citizen = await world.as('citizen');
  const handler = await world.as('handler');
  const publisher = await world.as('publisher');
  const [notice] = (await guest.announcements.listAnnouncements({ query: { limit: 1 } })).items;
  const [office] = (await guest.offices.listOffices({ query: { limit: 1 } })).items;
  const service = (await guest.services.listServices({ query: { limit: 100 } })).items.find(
    (each) => each.capability.book,
  );
  const [post] = (await guest.board.listPosts({ query: { limit: 1 } })).items;
  const [consultation] = (await citizen.consultations.listConsultations({ query: { limit: 1 } })).items;
  const [booking] = (await citizen.bookings.listBookings({ query: { limit: 1 } })).items;
  const [article] = (await guest.knowledge.findArticles({ query: { q: '社保' } })).items;
  const [ticket] = (await handler.tickets.listStaffTickets({ query: { queue: 'handling', limit: 1 } })).items;
  const [draft] = (await publisher.announcements.listStaffAnnouncements({ query: { state: 'draft', limit: 1 } })).items;
  const having = (path: string, thing: { id: string } | undefined) => `${path}?id=${thing?.id ?? 'missing'}`;
  return [
    { name: 'home', path: '/home' },
    { name: 'home-citizen', path: '/home', as: 'citizen' },
    { name: 'services', path: '/services' },
    { name: 'board', path: '/board' },
    { name: 'me-guest', path: '/me' },
    { name: 'me', path: '/me', as: 'citizen' },
    { name: 'me-staff', path: '/me', as: 'handler' },
    { name: 'sign-in', path: '/sign-in' },
    { name: 'settings', path: '/settings' },
    { name: 'not-found', path: '/no-such-page' },
    { name: 'notices', path: '/notices' },
    { name: 'notice', path: having('/notices/detail', notice) },
    { name: 'notice-report', path: having('/notices/report', notice), as: 'citizen' },
    { name: 'offices', path: '/offices' },
    { name: 'office', path: having('/offices/detail', office) },
    { name: 'service', path: having('/services/detail', service) },
    { name: 'book', path: having('/services/book', service), as: 'citizen' },
    { name: 'bookings', path: '/bookings', as: 'citizen' },
    { name: 'voucher', path: having('/bookings/voucher', booking), as: 'citizen' },
    { name: 'messages', path: '/messages', as: 'citizen' },
    { name: 'favourites', path: '/favourites', as: 'citizen' },
    { name: 'subscriptions', path: '/subscriptions', as: 'citizen' },
    { name: 'post-new', path: '/board/post', as: 'citizen' },
    { name: 'post', path: having('/board/detail', post) },
    { name: 'post-lookup', path: '/board/lookup' },
    { name: 'my-posts', path: '/board/mine', as: 'citizen' },
    { name: 'consult-ask', path: '/consult/ask', as: 'citizen' },
    { name: 'consultations', path: '/consult', as: 'citizen' },
    { name: 'conversation', path: having('/consult/conversation', consultation), as: 'citizen' },
    { name: 'knowledge', path: having('/knowledge', article) },
    { name: 'answers', path: '/answers' },
    { name: 'staff-inbox-dispatcher', path: '/staff', as: 'dispatcher' },
    { name: 'staff-inbox-handler', path: '/staff', as: 'handler' },
    { name: 'staff-inbox-reviewer', path: '/staff', as: 'reviewer' },
    { name: 'staff-ticket', path: having('/staff/ticket', ticket), as: 'handler' },
    { name: 'staff-announcements', path: '/staff/announcements', as: 'publisher' },
    { name: 'staff-editor', path: having('/staff/editor', draft), as: 'publisher' },
    { name: 'staff-feedback', path: '/staff/feedback', as: 'publisher' },
    { name: 'staff-hall-day', path: '/staff/hall-day', as: 'clerk' },
    { name: 'staff-imports', path: '/staff/imports', as: 'publisher' },
    { name: 'search', path: `/search?q=${encodeURIComponent('身份证')}` },
    { name: 'search-nothing', path: '/search?q=zzzz' },
    { name: 'staff-searches', path: '/staff/searches', as: 'publisher' },
    { name: 'staff-sources', path: '/staff/sources', as: 'admin' },
    { name: 'staff-conflicts', path: '/staff/conflicts', as: 'publisher' },
    { name: 'staff-columns', path: '/staff/columns', as: 'admin' },
    { name: 'staff-checkup', path: '/staff/checkup', as: 'publisher' },
    { name: 'staff-contacts', path: having('/staff/contacts', office), as: 'publisher' },
  ];
}
