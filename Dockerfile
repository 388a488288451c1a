# klartext and nothing else. On Alpine a program of Rust is static by itself.
#     docker build -t klartext .
#     docker run --rm --user "$(id -u):$(id -g)" --volume "$PWD:/site" klartext build
FROM docker.io/library/rust:1-alpine AS build
WORKDIR /src
COPY . .
RUN cargo build --locked --release

FROM scratch
COPY LICENSE LICENSE-MIT LICENSE-APACHE LICENSE-CC0 /licences/
COPY --from=build /src/target/release/klartext /klartext
# Nobody in particular. Who runs it says whose files the pages are to be: `--user`.
USER 65532:65532
WORKDIR /site
ENTRYPOINT ["/klartext"]
CMD ["--help"]
