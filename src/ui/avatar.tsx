import { initials } from './format.ts';
import './avatar.css';

interface AvatarProps {
  name: string;
  /** A blob: address of the photo; initials where absent. */
  photo?: string | undefined;
  size?: 's' | 'm' | 'l' | 'xl';
}

/** A face, or initials on a tint that the name always gets. Decorative: the name stands beside it. */
export function Avatar({ name, photo, size = 'm' }: AvatarProps) {
  return (
    <span class={`avatar avatar-${size} avatar-tint-${tintOf(name)}`} aria-hidden="true">
      {photo === undefined ? initials(name) : <img src={photo} alt="" />}
    </span>
  );
}

/** Which of the eight tints a name has: always the same one (FNV-1a over its UTF-16 units). */
export function tintOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return (hash >>> 13) % 8;
}
