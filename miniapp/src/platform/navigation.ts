import Taro, { useRouter } from '@tarojs/taro';
import { routes, tabs, type Query, type Route } from '@/routes';

export { routes };
export type { Route };

/** Whether the page of a route is part of this build; a link to another is not shown. */
export const isBuilt = (to: { page: string }): boolean => __PAGES__.includes(to.page);
export const isTab = (to: Route): boolean => tabs.some((each) => each.page === to.page);

/** The address of a route inside the mini-program. */
export const pageUrl = (to: Route): string => `/${to.page}${queryOf(to.query)}`;
/** The short address of a route in a browser. */
export const shortUrl = (to: Route): string => `${to.path}${queryOf(to.query)}`;

/** Opens a page over this one, or switches to it when it is a tab. */
export function go(to: Route): void {
  if (isTab(to)) void Taro.switchTab({ url: pageUrl(to) });
  else void Taro.navigateTo({ url: pageUrl(to) });
}

/** Opens a page instead of this one, so that "back" does not return here. */
export function replace(to: Route): void {
  if (isTab(to)) void Taro.switchTab({ url: pageUrl(to) });
  else void Taro.redirectTo({ url: pageUrl(to) });
}

/** Goes back; a page opened from outside goes to `otherwise` instead. */
export function back(otherwise: Route = routes.home()): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
  else replace(otherwise);
}

/** What this page was opened with, decoded. */
export function useParams(): Partial<Record<string, string>> {
  const { params } = useRouter();
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, decoded(value)]));
}

function queryOf(query: Query): string {
  const parts = Object.entries(query)
    .filter((entry): entry is [string, string] => Boolean(entry[1]))
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return parts.length ? `?${parts.join('&')}` : '';
}

function decoded(value: string | undefined): string {
  try {
    return decodeURIComponent(value ?? '');
  } catch {
    return value ?? '';
  }
}
