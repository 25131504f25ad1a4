import { useState } from 'react';
import { signInAsPersona, type Persona } from '@/platform/session';
import { useSubmit } from '@/platform/use-submit';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { Form } from '@/ui/Form';
import { Select } from '@/ui/Select';
import { accountWords } from '@/words/account';
import { roleWords } from '@/words/roles';
import { useWords } from '@/words/use-words';

/** Trying the service as an invented person; only where the server offers it. */
export function PersonaForm({ personas, done }: { personas: readonly Persona[]; done: () => void }) {
  const t = useWords(accountWords);
  const nameOf = usePersonaName();
  const [persona, setPersona] = useState<Persona | ''>(personas[0] ?? '');
  const { submit, busy } = useSubmit(signInAsPersona, done);
  return (
    <Section title={t('preview')}>
      <Card>
        <Form onSubmit={() => (persona ? void submit(persona) : undefined)}>
          <Copy>{t('previewText')}</Copy>
          <Select
            name="persona"
            label={t('persona')}
            options={personas.map((value) => ({ value, label: nameOf(value) }))}
            value={persona}
            onChange={setPersona}
          />
          <Button submit busy={busy}>
            {t('enterAs')}
          </Button>
        </Form>
      </Card>
    </Section>
  );
}

function usePersonaName(): (persona: Persona) => string {
  const t = useWords(accountWords);
  const role = useWords(roleWords);
  return (persona) => {
    if (persona === 'citizen-basic') return t('citizenBasic');
    if (persona === 'handler-b') return t('handlerB');
    if (persona === 'citizen') return t('citizen', { n: 1 });
    if (isNumbered(persona)) return t('citizen', { n: persona.slice('citizen-'.length) });
    return role(persona);
  };
}

type Numbered = Exclude<Extract<Persona, `citizen-${string}`>, 'citizen-basic'>;
function isNumbered(persona: Persona): persona is Numbered {
  return persona.startsWith('citizen-');
}
