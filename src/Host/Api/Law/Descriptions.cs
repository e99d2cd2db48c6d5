using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Host.Pipeline;
using Microsoft.AspNetCore.Mvc;
using Microsoft.OpenApi;

namespace Host.Api.Law;

/// <summary>Writes a <see cref="QuestionDescription"/> into the OpenAPI document.</summary>
internal static class Descriptions
{
    private const string Json = "application/json";
    private const string ProblemJson = "application/problem+json";

    private static readonly Dictionary<int, string> StatusTexts = new()
    {
        [StatusCodes.Status200OK] = "回答 / The answer",
        [StatusCodes.Status400BadRequest] = "无法识别的问题：缺少参数、不存在的日期、超出范围 / A question that cannot be read; faults lists every fault",
        [StatusCodes.Status404NotFound] = "没有答案：未知地区、未知规则、没有规定期限、当日尚未施行 / No answer; rule names why, names holds what the law does say",
        [StatusCodes.Status422UnprocessableEntity] = "人数不可能：实到超过应到、票数超过实到 / Numbers that cannot be; rule names which",
        [StatusCodes.Status429TooManyRequests] = "查询过于频繁，见Retry-After / Too many questions; Retry-After says for how many seconds to wait",
    };

    public static void Describe<T>(this RouteHandlerBuilder endpoint, QuestionDescription question)
    {
        endpoint.WithSummary(question.Summary).WithDescription(question.Text).Produces<T>();
        foreach (var status in Statuses(question).Where(s => s != StatusCodes.Status200OK))
        {
            endpoint.Produces<ProblemDetails>(status, ProblemJson);
        }

        endpoint.AddOpenApiOperationTransformer((operation, context, _) =>
        {
            foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
            {
                Describe(parameter, question.Parameters.First(p => p.Name == parameter.Name));
            }

            foreach (var status in Statuses(question))
            {
                Describe(operation, status, Examples(question, status, context.ApplicationServices));
            }

            return Task.CompletedTask;
        });
    }

    private static IEnumerable<int> Statuses(QuestionDescription question) =>
        question.Examples.Select(e => e.Status).Append(StatusCodes.Status429TooManyRequests).Distinct();

    private static void Describe(OpenApiParameter parameter, ParameterDescription said)
    {
        var number = said.Least is not null;
        parameter.Description = said.Text;
        parameter.Required = said.Required;
        parameter.Example = number ? JsonValue.Create(int.Parse(said.Example, CultureInfo.InvariantCulture)) : JsonValue.Create(said.Example);
        parameter.Schema = new OpenApiSchema
        {
            Type = number ? JsonSchemaType.Integer : JsonSchemaType.String,
            Format = number ? "int32" : said.Format,
            Pattern = said.Pattern,
            Minimum = said.Least?.ToString(CultureInfo.InvariantCulture),
            Maximum = said.Most?.ToString(CultureInfo.InvariantCulture),
            Enum = said.Names.Count == 0 ? null : [.. said.Names.Select(name => (JsonNode)JsonValue.Create(name))],
        };
    }

    private static void Describe(OpenApiOperation operation, int status, Dictionary<string, IOpenApiExample> examples)
    {
        var code = status.ToString(CultureInfo.InvariantCulture);
        if (operation.Responses?[code] is not OpenApiResponse response)
        {
            return;
        }

        response.Description = StatusTexts[status];
        if (response.Content is { } contents && contents.TryGetValue(status == StatusCodes.Status200OK ? Json : ProblemJson, out var content))
        {
            content.Examples = examples;
        }
    }

    private static Dictionary<string, IOpenApiExample> Examples(QuestionDescription question, int status, IServiceProvider services)
    {
        var answers = question.Examples.Where(e => e.Status == status).Select(e => (e.Name, Value: ValueOf(e.Ask(services))));
        if (status == StatusCodes.Status429TooManyRequests)
        {
            answers = answers.Append(("太频繁 / Too many", LawLimit.Problem(seconds: 10)));
        }

        return answers.ToDictionary(
            answer => answer.Name,
            IOpenApiExample (answer) => new OpenApiExample { Summary = answer.Name, Value = JsonSerializer.SerializeToNode(answer.Value, ActJson.Options) });
    }

    private static object? ValueOf(IResult result) => result switch
    {
        INestedHttpResult nested => ValueOf(nested.Result),
        IValueHttpResult value => value.Value,
        _ => null,
    };
}
