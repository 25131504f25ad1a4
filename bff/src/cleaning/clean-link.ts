const alwaysTracking =
  /^(?:utm_\w+|spm|scm|share(?:_\w+|id|from|r)?|isappinstalled|wxfrom|wx_header|nsukey|gclid|fbclid|msclkid|bd_vid|hm(?:sr|pl|cu|kw|ci))$/i;
// These names also mean other things: only the values that sharing writes are taken out.
const sharing: Record<string, RegExp> = {
  from: /^(?:singlemessage|groupmessage|timeline|message|favorites|wechat|weixin|wx|weibo|qq|qzone)$/i,
  scene: /^\d{1,3}$/,
};

/** A link without the parameters that only say who shared it; everything else stays to the letter. */
export function cleanLink(url: string): string {
  const mark = url.indexOf('?');
  if (mark < 0) return url;
  const hash = url.indexOf('#', mark);
  const end = hash < 0 ? url.length : hash;
  const all = url.slice(mark + 1, end).split('&');
  const isFromWechat = url.includes('//mp.weixin.qq.com/');
  const kept = all.filter((each) => {
    const [name = '', value = ''] = each.split('=');
    if (alwaysTracking.test(name)) return false;
    if (name === 'scene' && !isFromWechat) return true;
    return sharing[name]?.test(value) !== true;
  });
  if (kept.length === all.length) return url;
  return url.slice(0, mark) + (kept.length > 0 ? `?${kept.join('&')}` : '') + url.slice(end);
}
