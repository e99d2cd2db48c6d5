using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Host.Api.Law;

/// <summary>Nobody signs in to ask for the law, so an address may ask so often a minute only.</summary>
internal static class LawLimit
{
    /// <summary>Questions of one address in any minute; the next one is turned away.</summary>
    public const int PerMinute = 2_000;

    public const string Policy = "law";

    public const string RuleName = "law.questions-are-within-the-limit";

    private const int Segments = 6;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static IServiceCollection AddLawLimit(this IServiceCollection services) => services.AddRateLimiter(limiter =>
    {
        limiter.AddPolicy(Policy, http => RateLimitPartition.GetSlidingWindowLimiter(AddressOf(http), _ => new()
        {
            PermitLimit = PerMinute, Window = Window, SegmentsPerWindow = Segments, QueueLimit = 0,
        }));
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = RejectAsync;
    });

    private static string AddressOf(HttpContext http) => http.Connection.RemoteIpAddress?.MapToIPv6().ToString() ?? "";

    private static async ValueTask RejectAsync(OnRejectedContext rejected, CancellationToken token)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Window / Segments;
        var seconds = (int)Math.Ceiling(wait.TotalSeconds);
        rejected.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        await TypedResults.Problem(Problem(seconds)).ExecuteAsync(rejected.HttpContext);
    }

    public static ProblemDetails Problem(int seconds)
    {
        var problem = LawProblem.Of(StatusCodes.Status429TooManyRequests, new LawFault(null, RuleName, new(
            $"查询过于频繁：同一地址每分钟最多{PerMinute}次，请在{seconds}秒后再试。",
            $"Too many questions: {PerMinute} a minute from one address. Try again in {seconds} seconds.")));
        problem.Extensions["retryAfter"] = seconds;
        return problem;
    }
}
