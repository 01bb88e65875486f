# Two kinds of image from one build. docker-compose.yml names the targets:
#   service  one of the four services:  docker build --target service --build-arg SERVICE=store-service .
#   command  the jianbao command:       docker build --target command .
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 mvn -B -ntp -q package -DskipTests

FROM eclipse-temurin:17-jre AS runtime
# curl asks /q/health/ready for the engine's health check.
RUN apt-get update -q \
    && apt-get install -y -q --no-install-recommends curl \
    && rm -rf /var/lib/apt/lists/* \
    && groupadd --gid 10001 jianbao \
    && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /data --shell /usr/sbin/nologin jianbao \
    && install -d -o 10001 -g 10001 /data /data/bucket /data/streams
WORKDIR /data

FROM runtime AS command
COPY --from=build /build/stack/target/stack-*.jar /build/stack/target/lib/ /app/
USER 10001:10001
ENTRYPOINT ["java", "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", \
    "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-cp", "/app/*", "io.jianbao.stack.Jianbao"]
CMD ["--help"]

FROM runtime AS service
ARG SERVICE
COPY --from=build /build/${SERVICE}/target/quarkus-app/ /app/
USER 10001:10001
ENTRYPOINT ["java", "-Xss512k", "-XX:+UseSerialGC", "-XX:MaxDirectMemorySize=48m", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8"]
CMD ["-Xmx192m", "-jar", "/app/quarkus-run.jar"]
