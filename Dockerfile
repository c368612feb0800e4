# The API with its playground and its data, as an image that runs without root.
# Build: docker build -t openurban .
# Run:   docker run -p 8080:8080 -v openurban-data:/data openurban

FROM node:22-bookworm-slim AS playground
WORKDIR /source/src/OpenUrban.Api/Playground
COPY src/OpenUrban.Api/Playground/package.json src/OpenUrban.Api/Playground/package-lock.json src/OpenUrban.Api/Playground/.npmrc ./
RUN npm ci --no-audit --no-fund
COPY src/OpenUrban.Api/Playground/ ./
COPY schema/examples/ /source/schema/examples/
RUN npm run build

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
# There is no Node.js in this stage: the playground comes from the one before.
COPY --from=playground /source/src/OpenUrban.Api/wwwroot/playground src/OpenUrban.Api/wwwroot/playground
RUN dotnet publish src/OpenUrban.Api -c Release --use-current-runtime -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
# Charts are drawn with the fonts of the system.
RUN apt-get update && apt-get install -y --no-install-recommends fonts-noto-cjk && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY --from=build /app .
RUN mkdir /data && chown $APP_UID /data
USER $APP_UID
VOLUME /data
ENV ASPNETCORE_HTTP_PORTS=8080 \
    ConnectionStrings__OpenUrban="Data Source=/data/openurban.db"
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["dotnet", "OpenUrban.Api.dll", "health"]
ENTRYPOINT ["dotnet", "OpenUrban.Api.dll"]
