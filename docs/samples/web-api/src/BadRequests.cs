using Microsoft.AspNetCore.Diagnostics;
using PolicyTargets.Serialization;

namespace WebApi;

/// <summary>Writes what is wrong with a request as a problem. Other exceptions stay errors of the service.</summary>
internal sealed class BadRequests : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        IResult? problem = exception switch
        {
            BadQueryException query => Problems.Query(query),
            // A body that is JSON, but no record: the findings say what is wrong with it, and where.
            BadHttpRequestException { InnerException: PolicyJsonException json } => Problems.Findings(json, Question.LanguageOf(context)),
            BadHttpRequestException request => TypedResults.Problem(request.InnerException?.Message ?? request.Message, statusCode: request.StatusCode),
            _ => null,
        };
        if (problem is null)
        {
            return false;
        }

        await problem.ExecuteAsync(context);
        return true;
    }
}
