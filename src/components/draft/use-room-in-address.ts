import { useEffect, useState } from 'preact/hooks';
import type { Room } from '../../engine/index.ts';
import { roomIn } from './room-fragment.ts';

/** The room that the address asks for, and whichever it asks for later; none unless `follows`. */
export function useRoomInAddress(follows = true): Room | undefined {
  const [room, setRoom] = useState<Room>();
  useEffect(() => {
    if (!follows) return undefined;
    const follow = (): void => {
      setRoom(roomIn(location.hash));
    };
    follow();
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
    };
  }, [follows]);
  return room;
}
