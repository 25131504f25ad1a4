import type { Material } from '@minxin/shared/services/service';
import { useDraft } from '@/platform/draft';
import { Section } from '@/ui/Card';
import { Check } from '@/ui/Choice';
import { Copy } from '@/ui/Copy';
import { Stack } from '@/ui/Layout';
import { servicesWords } from '@/words/services';
import { useWords } from '@/words/use-words';
import { paperOf, type Paper } from './paper';

/** What to bring, to be ticked off at home; the ticks stay on this device. */
export function Materials({
  service,
  materials,
}: {
  service: string;
  materials: readonly (Paper & Partial<Material>)[];
}) {
  const t = useWords(servicesWords);
  const { value, change } = useDraft<{ ready: string[] }>(`materials.${service}`, { ready: [] });
  const tick = (name: string, on: boolean) =>
    change({ ready: on ? [...value.ready, name] : value.ready.filter((each) => each !== name) });
  return (
    <Section title={t('materials')}>
      {materials.length === 0 ? (
        <Copy>{t('noMaterials')}</Copy>
      ) : (
        <Stack gap="small">
          <Copy kind="secondary">{t('materialsNote')}</Copy>
          {materials.map((each) => (
            <Check
              key={each.name}
              name={each.name}
              label={each.name}
              note={paperOf(t, each)}
              value={value.ready.includes(each.name)}
              onChange={(on) => tick(each.name, on)}
            />
          ))}
        </Stack>
      )}
    </Section>
  );
}
