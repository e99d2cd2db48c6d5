namespace Host.Api.Law;

/// <summary>What the OpenAPI document says of one question.</summary>
/// <param name="Summary">In one line.</param>
/// <param name="Text">What the answer means.</param>
/// <param name="Parameters">What is asked with.</param>
/// <param name="Examples">At least one a status that it is answered with; that of too many questions excepted.</param>
internal sealed record QuestionDescription(
    string Summary, string Text, IReadOnlyList<ParameterDescription> Parameters, IReadOnlyList<QuestionExample> Examples);
