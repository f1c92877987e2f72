import { Socket } from 'node:net';

type Connect = (this: Socket, ...args: unknown[]) => Socket;

/**
 * Closes the way round `fetch`: Node's own HTTP and socket modules. An app whose manifest names
 * addresses may open sockets, as its allowed calls need them.
 */
export function closeNetwork(mayConnect: () => boolean): void {
  const connect = Reflect.get(Socket.prototype, 'connect') as Connect;
  const guarded: Connect = function (this: Socket, ...args) {
    if (!mayConnect()) throw new Error('The app has no network of its own: use the packages or fetch.');
    return connect.apply(this, args);
  };
  Reflect.set(Socket.prototype, 'connect', guarded);
}
