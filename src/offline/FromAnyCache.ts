import { Strategy, type StrategyHandler } from "workbox-strategies";

/**
 * Answers with what any release has kept, and keeps what the network had to be asked for. A name with a hash means
 * one content only, so it does not matter which release kept it: a page left open over two releases still finds
 * the chunk it has not asked for yet.
 */
export class FromAnyCache extends Strategy {
  override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const kept = await caches.match(request.url, { ignoreVary: true });
    return kept ?? handler.fetchAndCachePut(request);
  }
}
