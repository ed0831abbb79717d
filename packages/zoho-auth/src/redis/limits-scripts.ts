/*
 * Each pool is a hash (`KEYS[1]`: what is closed, ceilings, claims) and one key for each budget (`KEYS[2]` on, in the order of
 * `ask.draws`). A budget with a window or of concurrent calls is a sorted set: one member for each unit, scored with the
 * time at which it is free again. While a call is in flight that time is the end of its lease and a window, so that the
 * units of a crashed process come back by themselves. A day's budget is a hash: units by the time at which they are free.
 * Times are Redis's own, in milliseconds, so that the clocks of the processes do not matter.
 */
const prelude = `
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local ask = cjson.decode(ARGV[1])
local pool = KEYS[1]
local TWO_DAYS = 172800000
local function stamp(number) return string.format('%.3f', number) end

-- Units in use, and when the first of them is free (days only).
local function used(draw, key)
  if not draw.fatal then
    redis.call('ZREMRANGEBYSCORE', key, '-inf', stamp(now))
    return redis.call('ZCARD', key)
  end
  local sum, first = 0, math.huge
  local spent = redis.call('HGETALL', key)
  for i = 1, #spent, 2 do
    local free = tonumber(spent[i])
    if free <= now then redis.call('HDEL', key, spent[i])
    else
      sum = sum + tonumber(spent[i + 1])
      first = math.min(first, free)
    end
  end
  return sum, first
end

-- Units allowed, and until when that holds if Zoho lowered it.
local function room(draw)
  local name = draw.name
  local kept = redis.call('HMGET', pool, name .. ':ceiling', name .. ':until', name .. ':limit')
  local limit = tonumber(kept[3] or nil) or draw.limit or math.huge
  if kept[1] and tonumber(kept[2]) > now then return math.min(limit, tonumber(kept[1])), tonumber(kept[2]) end
  return limit
end

local function closedUntil(draw)
  return tonumber(redis.call('HGET', pool, draw.name .. ':closed') or 0)
end

local function lower(name, ceiling, wait)
  redis.call('HSET', pool, name .. ':ceiling', ceiling, name .. ':until', stamp(now + wait))
  redis.call('PEXPIRE', pool, TWO_DAYS)
end
`;

/** Takes all that the call draws, or answers the budget that is full and the milliseconds to wait ('' for unknown). */
export const TAKE = `${prelude}
for i, draw in ipairs(ask.draws) do
  local key = KEYS[i + 1]
  local closed = closedUntil(draw)
  if closed > now then return {draw.name, stamp(closed - now)} end
  local limit, til = room(draw)
  local count, first = used(draw, key)
  -- A call of several units is not outrun for ever: after its first refusal the freed ones are kept for it.
  local claim = redis.call('HMGET', pool, draw.name .. ':claim', draw.name .. ':claimed')
  local kept = claim[1] and claim[1] ~= ask.id and tonumber(claim[2]) > now
  if kept or (count + draw.units > limit and (count > 0 or draw.fatal or limit < 1)) then
    if draw.units > 1 and not draw.fatal and not kept then
      redis.call('HSET', pool, draw.name .. ':claim', ask.id, draw.name .. ':claimed', stamp(now + 500))
      redis.call('PEXPIRE', pool, TWO_DAYS)
    end
    local wait
    if draw.fatal then wait = first - now
    elseif draw.window > 0 then
      local place = count + draw.units - limit - 1
      local entry = redis.call('ZRANGE', key, place, place, 'WITHSCORES')
      wait = math.min(draw.window, (tonumber(entry[2] or nil) or math.huge) - now)
    end
    if til then wait = math.min(wait or math.huge, til - now) end
    return {draw.name, wait and wait < math.huge and stamp(wait) or ''}
  end
end
for i, draw in ipairs(ask.draws) do
  local key = KEYS[i + 1]
  if draw.fatal then
    -- Two grains on: the call may last one, and all calls of one are lumped together.
    local free = (math.floor(now / draw.grain) + 2) * draw.grain + draw.window
    redis.call('HINCRBY', key, string.format('%.0f', free), draw.units)
    redis.call('PEXPIRE', key, TWO_DAYS)
  else
    for unit = 1, draw.units do
      redis.call('ZADD', key, stamp(now + ask.lease + draw.window), ask.id .. '#' .. unit)
    end
    redis.call('PEXPIRE', key, math.ceil(ask.lease + draw.window + 60000))
    if draw.units > 1 then redis.call('HDEL', pool, draw.name .. ':claim', draw.name .. ':claimed') end
  end
end
return {}
`;

/** A call has ended: its units are free a window later, and later still (`ask.linger`) if its answer was lost. */
export const LEAVE = `${prelude}
for i, draw in ipairs(ask.draws) do
  if not draw.fatal then
    for unit = 1, draw.units do
      local member = ask.id .. '#' .. unit
      local hold = draw.window + ask.linger
      if hold > 0 then redis.call('ZADD', KEYS[i + 1], stamp(now + hold), member)
      else redis.call('ZREM', KEYS[i + 1], member) end
    end
  end
end
`;

/** The process lives: the leases of its calls in flight (`ask.members`) begin anew. */
export const BEAT = `${prelude}
for i, draw in ipairs(ask.draws) do
  if not draw.fatal then
    for _, member in ipairs(ask.members) do
      redis.call('ZADD', KEYS[i + 1], 'XX', stamp(now + ask.lease + draw.window), member)
    end
  end
end
`;

/** Zoho told what remains of a budget; where it told the renewal, too, what was spent is in that and ends with it. */
export const LEARN = `${prelude}
local draw = ask.draws[1]
if not draw then return end
if ask.renews then redis.call('DEL', KEYS[2]) end
if ask.limit then redis.call('HSET', pool, draw.name .. ':limit', ask.limit) end
lower(draw.name, ask.remaining + used(draw, KEYS[2]), ask.wait)
`;

/** Zoho refused a call: all processes wait; the first to say so lowers what is used of the budget. */
export const CLOSE = `${prelude}
local draw = ask.draws[1]
if not draw then return end
local closed = closedUntil(draw)
if closed <= now then
  local count = used(draw, KEYS[2])
  local limit = room(draw)
  if limit < math.huge then lower(draw.name, math.floor(math.max(1, count * 0.8, limit / 2)), ask.believed) end
end
redis.call('HSET', pool, draw.name .. ':closed', stamp(math.max(closed, now + ask.wait)))
redis.call('PEXPIRE', pool, TWO_DAYS)
`;
