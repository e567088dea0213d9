"""Promise: a house that lies in a file is never passed over for an empty one."""

from pathlib import Path

import pytest

from kith.foundation.errors import Wrong
from kith.foundation.settings import Settings
from kith.infrastructure.opening import make_file_ready, make_ready
from tests.cluster import name_in
from tests.keeping import Cluster


async def test_an_empty_database_beside_a_house_begins_nothing(
    database: str, cluster: Cluster, tmp_path: Path
) -> None:
    file = str(tmp_path / "house.db")
    make_file_ready(file)
    tables = "select count(*) from pg_class where relnamespace = 'public'::regnamespace"
    with pytest.raises(Wrong, match=r"kith move-database --to postgresql"):
        await make_ready(Settings(database=database), file)
    assert cluster.sql(tables, database=name_in(database)) == ["0"]
    # Where there is none in the folder, one begins; and what has begun stays, whatever lies beside it.
    await make_ready(Settings(database=database), str(tmp_path / "no.db"))
    assert cluster.sql(tables, database=name_in(database)) != ["0"]
    await make_ready(Settings(database=database), file)
