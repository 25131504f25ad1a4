import type { Names } from '@minxin/shared/language';
import { useNamed } from '@/platform/named';
import { Copy } from './Copy';
import type { CopyProps } from './Copy.types';

export interface NamedProps {
  of: { name: string; names: Names };
  kind?: CopyProps['kind'];
}

/** The name of a thing in the reader's language, or in the nearest there is. */
export function Named({ of, kind }: NamedProps) {
  const { text, lang } = useNamed()(of);
  return (
    <Copy inline kind={kind} lang={lang}>
      {text}
    </Copy>
  );
}
