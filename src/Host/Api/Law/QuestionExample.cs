namespace Host.Api.Law;

/// <summary>
/// One question for the OpenAPI document; its answer there is what the program really answers, so that no example goes
/// stale.
/// </summary>
/// <param name="Status">The status it is answered with.</param>
/// <param name="Name">What it shows.</param>
/// <param name="Ask">Asks it.</param>
internal sealed record QuestionExample(int Status, string Name, Func<IServiceProvider, IResult> Ask);
