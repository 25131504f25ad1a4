import type { Reference } from '@minxin/shared/id';
import type { OfficeListed } from '@minxin/shared/offices/office';
import { listOffices } from '@minxin/shared/offices/endpoints';
import { useEffect } from 'react';
import { api } from '@/platform/api';
import { useNamed } from '@/platform/named';
import { useLanguage } from '@/platform/preferences';
import { store, useStore } from '@/platform/store';

const known = store<ReadonlyMap<string, OfficeListed>>(new Map());
let asked = false;

/** Names an office that is pointed to in the reader's language; in Chinese until its other names are known. */
export function useOfficeName(): (office: Reference | undefined) => string | undefined {
  const language = useLanguage();
  const all = useStore(known);
  const nameOf = useNamed();
  useEffect(() => {
    if (language !== 'zh-CN') void ask();
  }, [language]);
  return (office) => {
    const full = office && all.get(office.id);
    return full ? nameOf(full).text : office?.name;
  };
}

// Once for all places that name offices; a list of twenty tickets must not ask twenty times.
async function ask(): Promise<void> {
  if (asked) return;
  asked = true;
  try {
    const { items } = await api(listOffices, { query: { limit: 100 } });
    known.set(new Map(items.map((each) => [each.id, each])));
  } catch {
    asked = false;
  }
}
