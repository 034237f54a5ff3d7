"""Bytes, files, folders, JSON Lines and Parquet into documents; what cannot be read is said, never dropped.

for entry in read_path(Path("seeds"), entries=read_metadata(Path("seeds/documents.toml"))):
    match entry:
        case Document(): ...
        case Unreadable(id, path, reason): ...
"""

from indicators.documents.build import Unreadable, document, identifier
from indicators.documents.corpus import Rows
from indicators.documents.decode import decode, normalised
from indicators.documents.files import held_in, read_path, read_stream
from indicators.documents.html import text_of_fragment
from indicators.documents.metadata import Metadata, MetadataError, metadata_of, read_metadata
from indicators.documents.unopened import Known, Unopened, opened, taken, unique

__all__ = [
    "Known", "Metadata", "MetadataError", "Rows", "Unopened", "Unreadable", "decode", "document", "held_in",
    "identifier", "metadata_of", "normalised", "opened", "read_metadata", "read_path", "read_stream", "taken",
    "text_of_fragment", "unique",
]  # fmt: skip
