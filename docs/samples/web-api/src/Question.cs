using System.Reflection;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using NodaTime;
using NodaTime.Text;
using PolicyTargets.Catalogues;
using PolicyTargets.DependencyInjection;
using PolicyTargets.Messages;

namespace WebApi;

/// <summary>What every assessment asks for beside its object: as of which day, and in which language.</summary>
/// <param name="AsOf"><c>?asOf=2025-04-30</c>; else the latest publication in the catalogue.</param>
/// <param name="Language"><c>?lang=zh</c>; else the first of the Accept-Language header that the library writes; else that of the options.</param>
internal sealed record Question(LocalDate AsOf, Language Language)
{
    public static ValueTask<Question> BindAsync(HttpContext context, ParameterInfo _) =>
        ValueTask.FromResult(new Question(DayOf(context), LanguageOf(context)));

    public static Language LanguageOf(HttpContext context) => (string?)context.Request.Query["lang"] switch
    {
        null => Accepted(context) ?? context.RequestServices.GetRequiredService<PolicyTargetsOptions>().Language,
        "zh" => Language.Chinese,
        "en" => Language.English,
        string other => throw new BadQueryException("lang", $"'{other}' is no language of this service; write zh or en."),
    };

    private static LocalDate DayOf(HttpContext context)
    {
        if ((string?)context.Request.Query["asOf"] is not { } text)
        {
            return context.RequestServices.GetRequiredService<PolicyCatalogue>().LatestPublication
                ?? throw new BadQueryException("asOf", "The catalogue has no date of its own; say as of which day, for example 2025-04-30.");
        }

        return LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day } ? day : throw new BadQueryException("asOf", $"'{text}' is no day; write it as 2025-04-30.");
    }

    private static Language? Accepted(HttpContext context)
    {
        foreach (StringWithQualityHeaderValue accepted in context.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(one => one.Quality ?? 1))
        {
            // zh, zh-CN, zh-Hans-CN …
            switch (accepted.Value.Value?.Split('-')[0])
            {
                case "zh": return Language.Chinese;
                case "en": return Language.English;
            }
        }

        return null;
    }
}
