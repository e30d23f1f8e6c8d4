# One part for each allocation of a group, which Nomad counts from 0; `count` and SEKO_PARTS are the number of parts. The host volume holds
# the parts that `seko shard` cut, and the results come to lie beside them.
#
#   seko shard cases.ndjson.gz --parts 64 --out /data/work
#   nomad job run nomad.hcl
#   seko merge /data/work --out results.ndjson.gz --scheme my-scheme.json --summary summary.json
#
# An allocation that is placed again has the same index, and its part is left as it is where it was done.
job "seko" {
  type = "batch"

  group "parts" {
    count = 64

    volume "data" {
      type   = "host"
      source = "seko-data"
    }

    task "run" {
      driver = "docker"

      config {
        image   = "registry.example/seko:1"
        command = "sh"
        args    = ["-c", "seko run --scheme /data/my-scheme.json --shards /data/work --shard auto || [ $? -eq 2 ]"]
      }

      env {
        SEKO_PARTS = "64"
      }

      volume_mount {
        volume      = "data"
        destination = "/data"
      }

      resources {
        cpu    = 1000
        memory = 1024
      }
    }
  }
}
