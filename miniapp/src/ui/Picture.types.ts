/** A picture; `alt` says what it shows, empty when the words beside it already do. */
export interface PictureProps {
  src: string;
  alt: string;
  className?: string;
  width?: number;
  height?: number;
}
