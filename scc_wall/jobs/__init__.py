"""The jobs process: long work at the lowest priority. Started when there is work, and ended when there is none."""
