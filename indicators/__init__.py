"""Humanitarian figures, from sentence to series.

seeds/ -> documents -> Document -> reader + catalogue -> Observation (or Miss) -> series -> store -> a build
"""
