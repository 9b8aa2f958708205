import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Thumbnail } from '../../app/ports.ts';
import { usePhoto } from '../../ui/photo.ts';

/** The page's picture of somebody once it is there, and its blob: address; undefined until then, and where none could be taken. */
export function usePicture(photo: Promise<Thumbnail | undefined> | undefined): {
  thumbnail: Thumbnail | undefined;
  shown: string | undefined;
} {
  const [thumbnail, setThumbnail] = useState<Thumbnail>();
  useEffect(() => {
    let current = true;
    setThumbnail(undefined);
    const follow = async (): Promise<void> => {
      const taken = await photo;
      if (current) setThumbnail(taken);
    };
    void follow();
    return () => {
      current = false;
    };
  }, [photo]);
  const blob = useMemo(() => thumbnail && new Blob([thumbnail.bytes], { type: thumbnail.type }), [thumbnail]);
  return { thumbnail, shown: usePhoto(blob) };
}
