import Taro from '@tarojs/taro';

/**
 * Asks, inside a tap, whether WeChat may deliver one message of each of these templates; answers which were allowed.
 * Nothing was answered when WeChat could not ask.
 */
export async function askToDeliver(templateIds: string[]): Promise<Map<string, boolean>> {
  try {
    // The typings also ask for what only Alipay needs.
    const asked = { tmplIds: templateIds } as Taro.requestSubscribeMessage.Option;
    const answer = (await Taro.requestSubscribeMessage(asked)) as unknown as Record<string, string>;
    const known = templateIds.filter((id) => ['accept', 'reject', 'ban'].includes(answer[id] ?? ''));
    return new Map(known.map((id) => [id, answer[id] === 'accept']));
  } catch {
    return new Map();
  }
}
