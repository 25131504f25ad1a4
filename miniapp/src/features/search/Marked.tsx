import type { Segments } from '@minxin/shared/search/found';
import { Copy } from '@/ui/Copy';
import { Mark } from '@/ui/Mark';

/** Words with what was looked for marked in them; what is found is written in Chinese. */
export function Marked({ segments, kind = 'secondary' }: { segments: Segments; kind?: 'secondary' | 'strong' }) {
  return (
    <Copy inline kind={kind} lang="zh-CN">
      {segments.map(({ text, hit }, at) => (hit ? <Mark key={at}>{text}</Mark> : text))}
    </Copy>
  );
}
