export const resolve = ({ call }: { call: { payload: unknown } }) => ({ said: 'hello', heard: call.payload });
