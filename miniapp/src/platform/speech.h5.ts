import type { Speech, SpeechSettings } from './speech.types';

export const canSpeak = 'speechSynthesis' in window && 'SpeechSynthesisUtterance' in window;

const readable = 'h1, h2, h3, h4, p, li, tr, caption, blockquote';
const mark = 'data-spoken';

/**
 * Reads a part of the page with the browser's own voice. A pause ends the sentence and takes its paragraph up again
 * from the beginning: browsers on phones cannot truly pause, and some never go on.
 */
export function speechOf(id: string, settings: SpeechSettings): Speech {
  let { rate } = settings;
  let at = 0;
  // What was said before a pause or a stop is no longer listened to.
  let turn = 0;
  const blocks = () => [...(document.getElementById(id)?.querySelectorAll<HTMLElement>(readable) ?? [])].filter(isLeaf);

  function say(): void {
    const block = blocks()[at];
    unmark();
    if (!block) return finish('silent');
    const own = (turn += 1);
    const utterance = new SpeechSynthesisUtterance(textOf(block));
    utterance.lang = settings.lang;
    utterance.rate = rate;
    utterance.onend = () => {
      if (own !== turn) return;
      at += 1;
      say();
    };
    utterance.onerror = () => {
      if (own === turn) finish('failed');
    };
    block.setAttribute(mark, '');
    block.scrollIntoView({ block: 'nearest' });
    speechSynthesis.speak(utterance);
  }
  function hush(): void {
    turn += 1;
    speechSynthesis.cancel();
  }
  function finish(state: 'silent' | 'failed'): void {
    at = 0;
    hush();
    unmark();
    settings.changed(state);
  }
  function play(): void {
    hush();
    settings.changed('speaking');
    say();
  }
  return {
    play,
    pause() {
      hush();
      settings.changed('paused');
    },
    stop: () => finish('silent'),
    pace(next) {
      rate = next;
      if (speechSynthesis.speaking) play();
    },
  };
}

// A list item around paragraphs is read through them.
const isLeaf = (block: HTMLElement) => !block.querySelector(readable) && textOf(block) !== '';

function textOf(block: HTMLElement): string {
  const cells = block.tagName === 'TR' ? [...block.children].map((cell) => cell.textContent?.trim() ?? '') : [];
  return (cells.length > 0 ? cells.filter(Boolean).join('，') : (block.textContent ?? '')).trim();
}

function unmark(): void {
  for (const each of document.querySelectorAll(`[${mark}]`)) each.removeAttribute(mark);
}
