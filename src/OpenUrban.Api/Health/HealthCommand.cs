namespace OpenUrban.Api.Health;

/// <summary>
/// <c>OpenUrban.Api health</c>: asks the API on this machine whether it is ready, for containers, whose images have no
/// curl. Exit code 0 is yes, 1 is no.
/// </summary>
internal static class HealthCommand
{
    public static bool IsGiven(string[] args) => args is ["health"];

    public static async Task<int> RunAsync()
    {
        var port = Environment.GetEnvironmentVariable("ASPNETCORE_HTTP_PORTS")?.Split(';')[0] ?? "5000";
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(4) };
        try
        {
            using var response = await client.GetAsync(new Uri($"http://localhost:{port}/health/ready"));
            await Console.Out.WriteLineAsync(await response.Content.ReadAsStringAsync());
            return response.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            await Console.Error.WriteLineAsync($"No answer on port {port}: {exception.Message}");
            return 1;
        }
    }
}
