"""Bytes, files, folders, JSON Lines and Parquet into documents; what cannot be read is said, never dropped.

for entry in read_path(Path("seeds"), entries=read_metadata(Path("seeds/documents.toml"))):
    match entry:
        case Document(): ...
        case Unreadable(id, path, reason): ...
"""

from indicators.documents.build import Unreadable, document, identifier
from indicators.documents.corpus import Rows
from indicators.documents.decode import decode, normalised
from indicators.documents.files import read_path, read_stream, unique
from indicators.documents.html import text_of_fragment
from indicators.documents.metadata import Metadata, MetadataError, metadata_of, read_metadata

__all__ = [
    "Metadata",
    "MetadataError",
    "Rows",
    "Unreadable",
    "decode",
    "document",
    "identifier",
    "metadata_of",
    "normalised",
    "read_metadata",
    "read_path",
    "read_stream",
    "text_of_fragment",
    "unique",
]
