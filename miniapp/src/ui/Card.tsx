import { Children, isValidElement, type ReactNode } from 'react';
import type { Route } from '@/routes';
import { isBuilt } from '@/platform/navigation';
import { Box } from './Box';
import styles from './Card.module.scss';
import { classes } from './classes';
import { Copy, Heading } from './Copy';
import { Icon } from './Icon';
import type { IconName } from './icons';
import { Link } from './Link';

/** A part of a page under its own heading, with a way to see more. */
export function Section({
  title,
  more,
  children,
}: {
  title: string;
  more?: { to: Route; text: string };
  children: ReactNode;
}) {
  return (
    <Box as="section" className={styles.section}>
      <Box className={styles.head}>
        <Heading level={2}>{title}</Heading>
        {more && isBuilt(more.to) ? (
          <Link to={more.to} kind="bare" className={styles.more} label={`${title}: ${more.text}`}>
            <Box as="span" className={styles.moreWords}>
              {more.text} <Icon name="forward" />
            </Box>
          </Link>
        ) : null}
      </Box>
      {children}
    </Box>
  );
}

/** A surface for things that belong together. */
export function Card({
  as = 'div',
  padded = true,
  className,
  children,
}: {
  as?: 'div' | 'article' | 'li';
  padded?: boolean;
  className?: string;
  children: ReactNode;
}) {
  return (
    <Box as={as} className={classes(styles.card, padded && styles.padded, className)}>
      {children}
    </Box>
  );
}

/** A card of rows, read as a list. */
export function Rows({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <Box as="ul" className={classes(styles.card, styles.rows)} label={label}>
      {Children.map(children, (child) =>
        leadsNowhere(child) ? null : (
          <Box as="li" className={styles.item}>
            {child}
          </Box>
        ),
      )}
    </Box>
  );
}

export interface RowProps {
  title: ReactNode;
  note?: ReactNode;
  /** At the right end: a value, a status. */
  value?: ReactNode;
  icon?: IconName;
  to?: Route;
  /** What else opening it means. */
  onOpen?: () => void;
  lang?: string;
}

/** One line of a list: what it is, a note under it, a value beside it; with `to` the whole row is the link. */
export function Row({ title, note, value, icon, to, onOpen, lang }: RowProps) {
  const inside = (
    <Box className={styles.row}>
      {icon ? <Icon name={icon} className={styles.icon} /> : null}
      <Box className={styles.words} lang={lang}>
        <Copy inline>{title}</Copy>
        {note ? (
          <Copy inline kind="secondary">
            {note}
          </Copy>
        ) : null}
      </Box>
      {value ? <Box className={styles.value}>{value}</Box> : null}
      {to ? <Icon name="forward" className={styles.chevron} /> : null}
    </Box>
  );
  return to ? (
    <Link to={to} kind="block" onOpen={onOpen}>
      {inside}
    </Link>
  ) : (
    inside
  );
}

/** Names and values, each a short line. */
export function Facts({ items }: { items: { name: string; value: ReactNode }[] }) {
  return (
    <Box as="dl" className={styles.facts}>
      {items.map(({ name, value }) => (
        <Box key={name} className={styles.fact}>
          <Box as="dt" className={styles.name}>
            {name}
          </Box>
          <Box as="dd" className={styles.content}>
            {value}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

// A row to a page that is not in this build shows nothing, so its place in the list must go too.
function leadsNowhere(child: ReactNode): boolean {
  if (!child) return true;
  const to = isValidElement<{ to?: Route }>(child) ? child.props.to : undefined;
  return to !== undefined && !isBuilt(to);
}
