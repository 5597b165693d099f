"""The benchmarks of reading in one command: `python -m tests.benchmarks [ROUNDS]`."""

import asyncio

from tests.benchmarks import entities, loop_gaps, panel_filter, reader_scale, search, start_up

if __name__ == "__main__":
    start_up.main()
    entities.main()
    asyncio.run(reader_scale.main())
    search.main()
    panel_filter.main()
    loop_gaps.main()
