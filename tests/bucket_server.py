"""A real S3 server on this machine, for the tests of backups."""

import contextlib
import os
import re
import subprocess
import sys
from collections.abc import Generator
from typing import Any, cast

import boto3  # pyright: ignore[reportMissingTypeStubs]
import msgspec
import pytest

_ADDRESS = re.compile(r"Running on (http://127\.0\.0\.1:\d+)")


class S3(msgspec.Struct, frozen=True):
    """A server that answers, and the variables with which programs find it."""

    address: str
    process: subprocess.Popen[str]

    @property
    def environ(self) -> dict[str, str]:
        """Give the variables that lead to it."""
        return {
            "AWS_ACCESS_KEY_ID": "mara",
            "AWS_SECRET_ACCESS_KEY": "not secret",
            "AWS_REGION": "eu-central-1",
            "AWS_ENDPOINT_URL": self.address,
        }

    def names_in(self, bucket: str) -> list[str]:
        """Give what lies in a bucket."""
        found = self._client().list_objects_v2(Bucket=bucket)
        return [one["Key"] for one in found.get("Contents", [])]

    def _client(self) -> Any:  # noqa: ANN401 - boto3 has no types
        return cast("Any", boto3).client(
            "s3", endpoint_url=self.address, region_name="eu-central-1",
            aws_access_key_id="mara", aws_secret_access_key="not secret",
        )  # fmt: skip

    def make(self, bucket: str) -> None:
        """Make a bucket."""
        self._client().create_bucket(
            Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": "eu-central-1"}
        )

    def stop(self) -> None:
        """Let it answer no more."""
        self.process.terminate()
        self.process.communicate()


@contextlib.contextmanager
def started(**settings: str) -> Generator[S3]:
    """Let a server run for a while."""
    process = subprocess.Popen(
        [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", "0"],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
        env=os.environ | {"PYTHONWARNINGS": "ignore"} | settings,
    )  # fmt: skip
    assert process.stderr is not None
    told = process.stderr
    found = next((match for line in told if (match := _ADDRESS.search(line))), None)
    assert found, "moto did not start"
    server = S3(found[1], process)
    try:
        yield server
    finally:
        if process.returncode is None:
            server.stop()


@pytest.fixture(scope="session")
def every_s3() -> Generator[S3]:
    """One server for all tests; each uses buckets of its own."""
    with started() as server:
        yield server


@pytest.fixture
def s3(every_s3: S3, monkeypatch: pytest.MonkeyPatch) -> S3:
    """A server that this test's environment leads to."""
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        monkeypatch.delenv(name)
    for name, value in every_s3.environ.items():
        monkeypatch.setenv(name, value)
    return every_s3
