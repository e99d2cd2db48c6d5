using Host.Accounts;
using Host.Pipeline;

namespace Host.Api.Cases;

/// <summary>Sends one act for the caller of the API, with the key from its header.</summary>
internal sealed class ActCall(ActSender sender, Caller caller, IHttpContextAccessor http)
{
    private const int LongestKey = 100;

    public async Task<IResult> SendAsync(Act act)
    {
        var context = http.HttpContext!;
        var key = context.Request.Headers[ActEndpoints.KeyHeader].ToString();
        if (key.Length > LongestKey)
        {
            return TypedResults.Problem(statusCode: StatusCodes.Status400BadRequest, title: $"{ActEndpoints.KeyHeader}: at most {LongestKey} characters.");
        }

        var receipt = await sender.SendAsync(
            act, caller.Account, key.Length == 0 ? Guid.CreateVersion7().ToString("N") : key, context.RequestAborted);
        return TypedResults.Ok(receipt);
    }
}
